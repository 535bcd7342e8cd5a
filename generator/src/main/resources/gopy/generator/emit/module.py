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
    {{index}}, {{quotedName}}, {{parameters}}, {{results}},
    doc={{doc}},
)
{{/functions}}
{{#structs}}


class {{name}}(_gopy_package.struct):
    {{documentation}}

    _gopy_type = _gopy_package.type({{quotedName}}, new={{constructor}})
{{#fields}}
    {{name}} = _gopy_package.field({{order}}, {{quotedName}}, {{getter}}, {{setter}}, {{type}}, doc={{doc}})
{{/fields}}
{{#methods}}

    {{name}} = _gopy_package.method(
        {{index}}, {{quotedName}}, {{parameters}}, {{results}},
        doc={{doc}},
    )
{{/methods}}
{{/structs}}


_gopy_package.finish(skipped=[
{{#skipped}}
    ({{symbol}}, {{reason}}, {{position}}),
{{/skipped}}
])
