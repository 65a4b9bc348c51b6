"""What is cut of Pyodide's script: only what nothing names."""

import subprocess

import pytest

from plugins.browser_runtime.lean_python.cut_script import addresses_in, cut_script
from plugins.browser_runtime.lean_python.script_parts import BadScript, statements

START = "var Module=moduleArg;"
GIVEN = "var wasmImports={a:_a,b:_b,c};given(wasmImports);"
END = "return out}"


def cut(inside: str, imported: str = "", others: str = "") -> str:
    script = "(moduleArg,out)=>{" + START + GIVEN + inside + END
    found = cut_script(script, set(imported.split()), [others])
    assert found.startswith("(moduleArg,out)=>{" + START)
    assert found.endswith(END)
    return found.partition("given(wasmImports);")[2].removesuffix(END)


def test_a_function_that_nothing_names_is_cut_with_what_only_it_names() -> None:
    script = 'function f(){g()}function g(){return h}var h=x=>x;function k(){}f.sig="v";k();'
    assert cut(script) == "function k(){}k();"
    assert cut(script, others="pyodide.f") == script


def test_what_python_imports_is_kept_and_else_given_away() -> None:
    script = 'function _a(){}function _b(){return _d()}function _d(){}_a.sig="v";Module["_a"]=_a;'
    assert cut(script) == ""
    assert cut(script, imported="b") == "function _b(){return _d()}function _d(){}"
    assert cut(script, imported="a") == 'function _a(){}_a.sig="v";Module["_a"]=_a;'


def test_exports_and_addresses_of_python_are_cut_unless_they_are_used() -> None:
    script = (
        'var _x=Module["_x"]=wasmExports["x"];var _y=Module["_y"]=wasmExports["y"];'
        'var _z=Module["_z"]=3474304;out=Module._y;'
    )
    assert cut(script) == 'var _y=Module["_y"]=wasmExports["y"];out=Module._y;'


@pytest.mark.parametrize(
    "statement",
    [
        "out=1;",
        "var x=f();",
        "if(x){y()}",
        "try{x()}catch{}",
        "x.y=2;",
        "var x=new Map,y=z();",
        "class C{static{go()}}",
        "for(const x of y)z(x);",
    ],
)
def test_what_does_something_stays(statement: str) -> None:
    assert cut(statement) == statement


@pytest.mark.parametrize(
    "statement",
    [
        "var a=/[/};]+'/g,b=1/2;",
        'var a="};{",b=\'"\';',
        "var a=`${b?`};`:{c:1}.c};`;",
        "/* }; */var a=1;",
        "f(function(){return{a:1}});",
        "var a=(b)/2/c;",
        "return/}/.test(a);",
    ],
)
def test_brackets_in_texts_and_patterns_are_no_brackets(statement: str) -> None:
    assert list(statements(statement + "b();}", 0)) == [statement, "b();"]


def test_a_script_that_ends_too_early_or_is_another_one_is_refused() -> None:
    with pytest.raises(BadScript):
        list(statements("a();", 0))
    with pytest.raises(BadScript):
        cut_script("something else", set(), [])


def test_numbers_that_could_be_addresses_are_found() -> None:
    assert addresses_in('var a=3474304,b="x12345",c=.98765,d=12,e=[4096]') == {3474304, 4096}


def test_what_is_left_runs_like_the_whole() -> None:
    inside = (
        "function unused(){return used}function used(n){return n<2?1:n*used(n-1)}"
        "var table={a:used};var lost={b:unused};out=[used(5),table.a(4)];"
    )
    program = "const go=(out)=>{%s};console.log(JSON.stringify(go()))"
    shown = [
        subprocess.run(
            ["node", "-e", program % (part + "return out")],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for part in (inside, cut(inside))
    ]
    assert shown == ["[120,24]\n"] * 2
    assert "unused" not in cut(inside)
