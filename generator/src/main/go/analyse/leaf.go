package main

import (
	"go/ast"
	"go/token"
	"go/types"
)

// leavesOf names the functions and methods whose bodies are short work only: no loop, no call but conversions of
// numbers and len, cap, min, max, no channel, goroutine, defer, select, map or text of unknown length.
func leavesOf(c *checked) map[string]bool {
	leaves := map[string]bool{}
	for _, file := range c.files {
		for _, declaration := range file.Decls {
			if f, ok := declaration.(*ast.FuncDecl); ok && f.Body != nil && isLeaf(f.Body, c.info) {
				leaves[functionName(f)] = true
			}
		}
	}
	return leaves
}

func isLeaf(body *ast.BlockStmt, info *types.Info) bool {
	leaf := true
	ast.Inspect(body, func(n ast.Node) bool {
		if !leaf {
			return false
		}
		switch n := n.(type) {
		case *ast.ForStmt, *ast.RangeStmt, *ast.GoStmt, *ast.DeferStmt, *ast.SelectStmt, *ast.SendStmt, *ast.FuncLit:
			leaf = false
		case *ast.BranchStmt:
			leaf = n.Tok != token.GOTO
		case *ast.UnaryExpr:
			leaf = n.Op != token.ARROW
		case *ast.BinaryExpr:
			leaf = !isText(info, n.X) // concatenation and comparison take as long as the text is
		case *ast.AssignStmt:
			leaf = n.Tok != token.ADD_ASSIGN || !isText(info, n.Lhs[0])
		case *ast.IndexExpr:
			leaf = !isMap(info, n.X)
		case *ast.CompositeLit:
			leaf = !isMap(info, n)
		case *ast.CallExpr:
			leaf = isShortCall(n, info)
		}
		return leaf
	})
	return leaf
}

func isShortCall(call *ast.CallExpr, info *types.Info) bool {
	called, ok := info.Types[call.Fun]
	if !ok {
		return false
	}
	if called.IsBuiltin() {
		name, ok := ast.Unparen(call.Fun).(*ast.Ident)
		if !ok {
			return false
		}
		switch name.Name {
		case "len", "cap", "min", "max", "real", "imag", "complex":
			return !isMap(info, call.Args[0])
		}
		return false
	}
	return called.IsType() && isNumber(called.Type) && isNumber(info.TypeOf(call.Args[0]))
}

func isNumber(t types.Type) bool {
	if t == nil {
		return false
	}
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&(types.IsNumeric|types.IsBoolean) != 0
}

func isText(info *types.Info, e ast.Expr) bool {
	t := info.TypeOf(e)
	if t == nil {
		return true
	}
	basic, ok := t.Underlying().(*types.Basic)
	constant := info.Types[e].Value != nil
	return ok && basic.Info()&types.IsString != 0 && !constant
}

func isMap(info *types.Info, e ast.Expr) bool {
	t := info.TypeOf(e)
	if t == nil {
		return true
	}
	_, ok := t.Underlying().(*types.Map)
	return ok
}
