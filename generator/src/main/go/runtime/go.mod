module gopy.workbench/runtime

go 1.26
