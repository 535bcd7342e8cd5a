# -*- coding: utf-8 -*-
{{documentation}}

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
    {{name}}, {{getter}}, {{setter}}, {{type}},
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


class {{name}}({{base}}):
    {{documentation}}

    __slots__ = ()
{{#type}}
    {{.}}
{{/type}}
{{#fields}}
    {{name}} = _gopy_package.field({{order}}, {{quotedName}}, {{getter}}, {{setter}}, {{type}}, doc={{doc}})
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


_gopy_package.finish(skipped=[
{{#skipped}}
    ({{symbol}}, {{reason}}, {{position}}),
{{/skipped}}
])
