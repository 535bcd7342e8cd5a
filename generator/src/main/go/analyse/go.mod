module gopy.workbench/analyse

go 1.24
