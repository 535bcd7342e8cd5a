module example.com/demos

go 1.24
