module example.com/inside

go 1.24

require example.org/plural v1.0.0
