module gopy.workbench/hot

go 1.21
