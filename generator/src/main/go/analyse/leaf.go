package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// leavesOf names the functions and methods whose bodies are short work only: no loop, no call but conversions of
// numbers, len, cap, min, max and funcs that are parameters (what these do is Python's), no channel, goroutine, defer,
// select, map or text of unknown length.
func leavesOf(c *checked) map[string]bool {
	leaves := map[string]bool{}
	for _, file := range c.files {
		for _, declaration := range file.Decls {
			if f, ok := declaration.(*ast.FuncDecl); ok && f.Body != nil && isLeaf(f, c.info) {
				leaves[functionName(f)] = true
			}
		}
	}
	return leaves
}

func isLeaf(f *ast.FuncDecl, info *types.Info) bool {
	leaf := true
	ast.Inspect(f.Body, func(n ast.Node) bool {
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
			leaf = (n.Tok != token.ADD_ASSIGN || !isText(info, n.Lhs[0])) && !slices.ContainsFunc(n.Lhs, func(e ast.Expr) bool {
				return isFunc(info, e) // a parameter may be something else by now
			})
		case *ast.IndexExpr:
			leaf = !isMap(info, n.X)
		case *ast.CompositeLit:
			leaf = !isMap(info, n)
		case *ast.CallExpr:
			leaf = isShortCall(n, info) || isParameter(n.Fun, f, info)
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

// isParameter says whether an expression is a parameter of the function.
func isParameter(e ast.Expr, f *ast.FuncDecl, info *types.Info) bool {
	name, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	for _, field := range f.Type.Params.List {
		for _, parameter := range field.Names {
			if info.Defs[parameter] != nil && info.Uses[name] == info.Defs[parameter] {
				return true
			}
		}
	}
	return false
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

func isFunc(info *types.Info, e ast.Expr) bool {
	t := info.TypeOf(e)
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}
