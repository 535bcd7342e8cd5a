# -*- coding: utf-8 -*-
{{documentation}}

# Generated from Go; do not edit. The numbers are places in the library's table of functions, and of types behind id=.
import _gopy

_gopy_package = _gopy.package(__name__, {{importPath}}, library={{library}})
{{#constants}}

{{target}}_gopy_package.constant(
    {{name}},
    {{value}},
    doc={{doc}},
)
{{/constants}}
{{#variables}}

{{target}}_gopy_package.variable(
    {{name}}, getter={{getter}}, setter={{setter}}, kind={{type}},
    doc={{getDoc}},
    set_doc={{setDoc}},
){{element}}
{{/variables}}
{{#functions}}

{{name}} = _gopy_package.function(
    {{index}}, {{quotedName}}, {{parameters}}, {{results}},{{message}}
    doc={{doc}},
)
{{/functions}}
{{#classes}}


{{#decorator}}
{{.}}
{{/decorator}}
class {{name}}({{base}}):
    {{documentation}}

    __slots__ = ()
{{#type}}
    {{.}}
{{/type}}
{{#fields}}
{{^documented}}
    {{name}} = _gopy_package.field({{order}}, {{quotedName}}, getter={{getter}}, setter={{setter}}, kind={{type}})
{{/documented}}
{{#documented}}
    {{name}} = _gopy_package.field(
        {{order}}, {{quotedName}}, getter={{getter}}, setter={{setter}}, kind={{type}},
        doc={{doc}},
    )
{{/documented}}
{{/fields}}
{{#methods}}

    {{name}} = _gopy_package.method(
        {{index}}, {{quotedName}}, {{parameters}}, {{results}},{{message}}
        doc={{doc}},
    )
{{/methods}}
{{/classes}}
{{#aliased}}

{{/aliased}}
{{#aliases}}

{{name}} = {{target}}
{{/aliases}}
{{#sentinels}}

{{name}} = _gopy_package.sentinel(
    {{quotedName}}, {{number}}, {{getter}},
    doc={{doc}},
)
{{/sentinels}}
{{#instances}}

{{target}}_gopy_package.constant(
    {{name}},
    {{value}},
    doc={{doc}},
)
{{/instances}}
{{#families}}

{{name}} = _gopy_package.generic({{quotedName}}, {
{{#members}}
    {{arguments}}: {{name}},
{{/members}}
})
{{/families}}
{{#renames}}


_gopy_package.go_names({
{{#renamed}}
    {{symbol}}: {{name}},
{{/renamed}}
})
{{/renames}}


{{#skips}}
_gopy_package.finish(skipped=[
{{#skipped}}
    ({{symbol}}, {{reason}}, {{position}}),
{{/skipped}}
])
{{/skips}}
{{^skips}}
_gopy_package.finish()
{{/skips}}
