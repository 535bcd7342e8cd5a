
GOPY_EXPORT {{type}}{{function}}({{parameters}}) {
    int64_t slots[{{slots}}] = { {{values}} };
    gopy_failure failure;
{{#direct}}
    GOPY_TRY_DIRECT(f, slots, {{result}});
{{/direct}}
{{#offer}}
    gopy_offer(slots + {{resultSlot}});
{{/offer}}
    if (gopy_call(f, slots, &failure)) {
        gopy_keep_failure(&failure);
{{#keeps}}
        gopy_keep_result(slots + {{resultSlot}}, {{resultSlots}});
{{/keeps}}
        return {{failed}};
    }
    return {{result}};
}
