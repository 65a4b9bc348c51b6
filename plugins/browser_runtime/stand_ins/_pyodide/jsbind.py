"""Stands in for Pyodide's reading of annotations: every call of JavaScript is a plain one."""

from _pyodide_core import JsFuncSignature, js2py_default_call_result, py2js_default


class no_default:
    """Say that a parameter has no default."""


def _plain(*args: object, **kwargs: object) -> None:
    pass


default_signature = JsFuncSignature(
    _plain, False, 0, (), (), py2js_default, (), (), (), py2js_default, js2py_default_call_result
)
