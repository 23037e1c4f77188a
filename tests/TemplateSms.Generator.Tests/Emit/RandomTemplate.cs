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
    private readonly List<(string Name, string Type)> _parameters = [];
    private int _locals;
    private int _loops;

    /// <summary>The whole file.</summary>
    public string Make()
    {
        var header = new StringBuilder("---\nsegments: 6\nparams:\n");
        header.Append(CultureInfo.InvariantCulture, $"  first: {_types[seed % _types.Length].Type}\n");
        _values.Add(("first", _types[seed % _types.Length].Kind, false));
        _parameters.Add(("first", _types[seed % _types.Length].Type));
        for (var i = _random.Next(1, 8); i > 0; i--)
        {
            var (type, kind) = Pick(_types);
            var isNullable = _random.Next(2) == 0;
            header.Append(CultureInfo.InvariantCulture, $"  value_{i}: {type}{(isNullable ? "?" : "")}{(isNullable && _random.Next(2) == 0 ? " = null" : "")}\n");
            _values.Add(($"value_{i}", kind, isNullable));
            _parameters.Add(($"value{i}", type + (isNullable ? "?" : "")));
        }

        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            header.Append(CultureInfo.InvariantCulture, $"  items_{i}: list(int(0..9), 2){(_random.Next(2) == 0 ? "?" : "")}\n");
            _lists.Add($"items_{i}");
            _parameters.Add(($"items{i}", "list"));
        }

        return header.Append("---\n").Append(Block(0)).ToString();
    }

    /// <summary>Arguments for the method of the template, in C#, chosen from the ends of what their types hold.</summary>
    public string Arguments() => string.Join(", ", _parameters.Select(p => $"{p.Name}: {Argument(p.Type)}"));

    private string Argument(string type)
    {
        if (type.EndsWith('?') && _random.Next(3) == 0)
            return "null";
        return type.TrimEnd('?') switch
        {
            "string" or "string(20)" or "string(1..20, truncate)" =>
                Pick(["\"\"", "\"zoë {x}\"", "\"{{{{{{{{{{\"", "\"ŒŒŒŒŒŒŒŒŒŒ\"", "\"😀’“ẞß\"", "\"a b c d e f g h i j k\""]),
            "string(9, digits)" => Pick(["\"\"", "\"123456789\""]),
            "int" => Pick(["int.MinValue", "0", "int.MaxValue"]),
            "int(1..99)" => Pick(["1", "9", "10", "99"]),
            "long" => Pick(["long.MinValue", "-1", "long.MaxValue"]),
            "long(-5..5)" => Pick(["-5", "0", "5"]),
            "decimal" => Pick(["decimal.MinValue", "-0.0000000000000000000000000001m", "0m", "1.50m"]),
            "decimal(0..9.99)" => Pick(["0m", "0.0m", "9.99m"]),
            "bool" => Pick(["true", "false"]),
            "date" => Pick(["DateOnly.MinValue", "new DateOnly(2026, 9, 30)", "DateOnly.MaxValue"]),
            "datetime" => Pick(["DateTimeOffset.MinValue", "DateTimeOffset.MaxValue"]),
            "time" => Pick(["TimeOnly.MinValue", "TimeOnly.MaxValue"]),
            "guid" => "Guid.Empty",
            "uri(40)" => Pick(["new Uri(\"https://a.fr/~x?q=[1]\")", "new Uri(\"https://example.org/0123456789/01234567\")"]),
            "enum(small|large)" => "default",
            _ => Pick(["[]", "[0]", "[9, 5]"]),
        };
    }

    private string Block(int depth) =>
        string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Statement(depth)));

    private string Statement(int depth) => _random.Next(depth < MostDepth ? 9 : 2) switch
    {
        0 => Pick(["Hi ", "€ {x} \"q\" \\ ", "\n", "a{%{ {{ }} }%}b", "{{# note #}}"]),
        1 or 2 => $"{{{{ {Value(depth)} }}}}",
        3 => If(depth),
        4 => For(depth),
        5 => Case(depth),
        6 => Local(depth),
        7 => $"{{{{ {Computation()} }}}}",
        _ => _loops > 0 ? $"{{{{ if {Condition(depth)} }}}}{{{{ {Pick(["break", "continue"])} }}}}{{{{ end }}}}" : "-",
    };

    private string Case(int depth)
    {
        var number = Pick(["7", "string.size 'abc'", .. _values.Where(v => v.Kind == "number" && !v.IsNullable).Select(v => v.Name)]);
        return $"{{{{ case {number} }}}}{{{{ when 1, 2 }}}}{Block(depth + 1)}{{{{ when 3 || 7 }}}}b{{{{ else }}}}{Block(depth + 1)}{{{{ end }}}}";
    }

    // Read in the block that assigns it; the text is assigned anew inside branches and loops.
    private string Local(int depth)
    {
        var name = $"local_{_locals++}";
        var first = _random.Next(2) == 0
            ? $"{{{{ {name} = 'x' }}}}"
            : $"{{{{ capture {name} }}}}{Block(depth + 1)}{{{{ end }}}}";
        var again = $"{{{{ if {Condition(depth)} }}}}{{{{ {name} = {name} + {Pick(_values).Name} }}}}{{{{ end }}}}";
        return $"{first}{again}{{{{ {name} | string.truncate 9 }}}}";
    }

    private string Computation()
    {
        var text = Pick(["'Zoë'", "\"{a}\"", .. _values.Where(v => v.Kind == "text").Select(v => v.Name)]);
        var number = Pick(["3", .. _values.Where(v => v.Kind == "number" && !v.IsNullable).Select(v => v.Name)]);
        var list = Pick(_lists);
        return Pick(
        [
            $"{text} | string.truncate 5", $"{text} | string.truncate 4 ''", $"{text} | string.replace 'e' '[]'", $"{text} | string.slice 1 3",
            $"{text} | string.pad_left 6", $"{text} | string.capitalize", $"{text} | string.remove 'o' | string.strip", $"{text} | sms.transliterate",
            $"{text} | string.truncatewords 2", $"{text} | string.handleize", $"$\"<{{{text}}}>\"", $"'ab' * 2", $"{number} + 1", $"{number} * 2 - 1",
            $"{number} / 4", $"{number} | math.abs", $"{number} | math.round 1", $"{number} | math.format 'N1'", $"({number} % 3) + {text}",
            $"({list} | array.size) | string.pluralize 'one' 'many'", $"{list} | array.size", $"{list} | array.join ', '", $"{list} | array.reverse", $"{list}[0]",
            $"{list} | array.sort | array.first",
        ]);
    }

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
