# binds: github.com/mattn/go-sqlite3 database/sql
"""Keeps rows in a database, through Go's database/sql."""

import go
import go_sqlite3
import sql

version, number, _ = go_sqlite3.Version()
assert version.startswith("3.") and number > 3000000

database = sql.Open("sqlite3", ":memory:")
database.SetMaxOpenConns(1)
database.Exec("create table teas (id integer primary key, name text, price real)")
transaction = database.Begin()
for name, price in (("sencha", 4.5), ("assam", 3.0), ("earl grey", None)):
    result = transaction.Exec("insert into teas (name, price) values (?, ?)", name, price)
transaction.Commit()
assert result.LastInsertId() == 3 and result.RowsAffected() == 1

rows = database.Query("select id, name, price from teas where id < ? order by price", 3)
assert list(rows.Columns()) == ["id", "name", "price"]
seen = []
number, name, price = go.pointer(int), go.pointer(str), go.pointer(sql.NullFloat64)
while rows.Next():
    rows.Scan(number, name, price)
    seen.append((number.value, name.value, price.Float64))
rows.Close()
assert seen == [(2, "assam", 3.0), (1, "sencha", 4.5)], seen

database.QueryRow("select price from teas where name = ?", "earl grey").Scan(price)
assert not price.Valid
try:
    database.QueryRow("select name from teas where id = 9").Scan(name)
    raise AssertionError("there is such a tea")
except sql.ErrNoRows:
    pass
try:
    database.Exec("insert into teas (id) values (1)")
    raise AssertionError("there is such a tea already")
except go_sqlite3.Error as error:
    assert error.Code == go_sqlite3.ErrConstraint, error.Code
    assert "UNIQUE constraint failed" in str(error)
database.Close()
