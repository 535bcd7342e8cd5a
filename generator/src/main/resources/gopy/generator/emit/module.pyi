{{#imports}}
import {{.}}
{{/imports}}
{{#hasImports}}

{{/hasImports}}
__all__ = [
{{#names}}
    {{.}},
{{/names}}
]

{{#constants}}
{{name}}: _typing.Final[{{type}}]
{{/constants}}
{{#variables}}
{{name}}: {{type}}
{{/variables}}
{{#functions}}
{{#decorator}}
{{.}}
{{/decorator}}
def {{name}}({{parameters}}) -> {{result}}: ...
{{/functions}}
{{#sentinels}}

class {{.}}(_gopy.GoError):
    def __init__(self) -> None: ...
{{/sentinels}}
{{#classes}}

{{#empty}}
class {{name}}({{base}}): ...
{{/empty}}
{{^empty}}
class {{name}}({{base}}):
{{#constructor}}
    def __init__({{.}}) -> None: ...
{{/constructor}}
{{#properties}}
    @property
    def {{name}}(self) -> {{made}}: ...
    @{{name}}.setter
    def {{name}}(self, value: {{given}}) -> None: ...
{{/properties}}
{{#methods}}
{{#decorator}}
    {{.}}
{{/decorator}}
    def {{name}}({{parameters}}) -> {{result}}: ...
{{/methods}}
{{/empty}}
{{/classes}}
{{#protocols}}

class {{name}}(_typing.Protocol):
{{#methods}}
    def {{name}}({{parameters}}) -> {{result}}: ...
{{/methods}}
{{/protocols}}
{{#tuples}}

class {{name}}(_typing.NamedTuple):
{{#items}}
    {{name}}: {{type}}{{ignored}}
{{/items}}
{{/tuples}}
{{#aliases}}

{{name}} = {{type}}
{{/aliases}}
{{#families}}

{{.}}: _gopy._Family
{{/families}}
