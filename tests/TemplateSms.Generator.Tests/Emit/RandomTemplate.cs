using System.Globalization;
using System.Text;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>Makes up templates that are free of errors: every type, statement, operator and a choice of functions.</summary>
internal sealed class RandomTemplate(int seed)
{
    private const int MostDepth = 3;

    private static readonly (string Type, string Kind)[] _types =
    [
        ("string", "text"), ("string(20)", "text"), ("string(1..20, truncate)", "text"), ("string(9, digits)", "text"),
        ("int", "number"), ("int(1..99)", "number"), ("long", "number"), ("long(-5..5)", "number"),
        ("decimal", "number"), ("decimal(0..9.99)", "number"), ("bool", "bool"), ("date", "moment"), ("datetime", "moment"),
        ("time", "time"), ("guid", "guid"), ("uri(40)", "uri"), ("enum(small|large)", "enum"),
    ];

    private readonly Random _random = new(seed);
    private readonly List<(string Name, string Kind, bool IsNullable)> _values = [];
    private readonly List<string> _lists = [];
    private int _loops;

    /// <summary>The whole file.</summary>
    public string Make()
    {
        var header = new StringBuilder("---\nsegments: 6\nparams:\n");
        header.Append(CultureInfo.InvariantCulture, $"  first: {_types[seed % _types.Length].Type}\n");
        _values.Add(("first", _types[seed % _types.Length].Kind, false));
        for (var i = _random.Next(1, 8); i > 0; i--)
        {
            var (type, kind) = Pick(_types);
            var isNullable = _random.Next(2) == 0;
            header.Append(CultureInfo.InvariantCulture, $"  value_{i}: {type}{(isNullable ? "?" : "")}{(isNullable && _random.Next(2) == 0 ? " = null" : "")}\n");
            _values.Add(($"value_{i}", kind, isNullable));
        }

        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            header.Append(CultureInfo.InvariantCulture, $"  items_{i}: list(int(0..9), 2){(_random.Next(2) == 0 ? "?" : "")}\n");
            _lists.Add($"items_{i}");
        }

        return header.Append("---\n").Append(Block(0)).ToString();
    }

    private string Block(int depth) =>
        string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Statement(depth)));

    private string Statement(int depth) => _random.Next(depth < MostDepth ? 5 : 2) switch
    {
        0 => Pick(["Hi ", "€ {x} \"q\" \\ ", "\n", "a{%{ {{ }} }%}b", "{{# note #}}"]),
        1 or 2 => $"{{{{ {Value(depth)} }}}}",
        3 => If(depth),
        _ => For(depth),
    };

    private string If(int depth)
    {
        var text = $"{{{{ if {Condition(depth)} }}}}{Block(depth + 1)}";
        if (_random.Next(2) == 0)
            text += $"{{{{ else if {Condition(depth)} }}}}{Block(depth + 1)}";
        if (_random.Next(2) == 0)
            text += $"{{{{ else }}}}{Block(depth + 1)}";
        return text + "{{ end }}";
    }

    private string For(int depth)
    {
        var variable = Pick(["item", "x", "class", "first_one"]);
        _values.Add((variable, "number", false));
        _loops++;
        var body = Block(depth + 1);
        _loops--;
        _values.RemoveAt(_values.Count - 1);
        return $"{{{{ for {variable} in {Pick(_lists)} }}}}{body}{(_random.Next(3) == 0 ? "{{ else }}none" : "")}{{{{ end }}}}";
    }

    private string Value(int depth)
    {
        var (name, kind, isNullable) = Pick(_values);
        return _random.Next(depth < MostDepth ? 9 : 3) switch
        {
            0 => name,
            1 => Pick(["'text'", "\"a\\tb\"", "`v\\b`", "7", "1.5", "2.50m", "true", "null", "99999999999"]),
            2 => kind == "moment" ? $"{name} | date.to_string '%d/%m'" : $"{name}",
            3 => $"({Condition(depth + 1)} ? {name} : {name})",
            4 => $"({Condition(depth + 1)} ? {name} : null)",
            5 => isNullable ? $"({name} ?? {name})" : name,
            6 => $"{name} | string.append '!' | string.{Pick(["upcase", "downcase"])}",
            7 => $"({name} | string.append '' | object.default 'none')",
            _ => $"({name} | string.size)",
        };
    }

    private string Condition(int depth)
    {
        var (name, kind, isNullable) = Pick(_values);
        return _random.Next(depth < MostDepth ? 6 : 3) switch
        {
            0 => $"{name} {Pick(["==", "!="])} null",
            1 => $"{name} == {name}",
            2 when _loops > 0 => Pick(["for.first", "for.last", "for.even", "for.odd", "for.index > 0", "for.length == 2"]),
            2 => isNullable ? name : $"{name} != {name}",
            3 => $"({Condition(depth + 1)} {Pick(["&&", "||"])} {Condition(depth + 1)})",
            4 => $"!({Condition(depth + 1)})",
            _ => Comparison(name, kind),
        };
    }

    private string Comparison(string name, string kind) => kind switch
    {
        "text" => $"{name} {Pick(["==", "<", ">="])} 'm'",
        "number" => $"{name} {Pick(["==", "<", ">="])} {Pick(["3", "2.5", "99999999999", "-1"])}",
        "enum" => $"{name} == 'small'",
        "moment" or "time" => $"{name} <= {name}",
        "bool" => $"{name} == true",
        _ => $"{name} == {name}",
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
