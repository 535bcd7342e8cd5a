module gopy.workbench/workloads

go 1.21
