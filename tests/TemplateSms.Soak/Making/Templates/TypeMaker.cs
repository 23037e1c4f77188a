using TemplateSms.Soak.Making.Expressions;

namespace TemplateSms.Soak.Making.Templates;

/// <summary>Declares parameters: every type of the language, mostly with bounds.</summary>
internal sealed class TypeMaker(Choices choices, Scope scope)
{
    private static readonly (string Type, ValueKind Kind)[] _scalars =
    [
        ("string(8)", ValueKind.Text), ("string(20)", ValueKind.Text), ("string(3..12)", ValueKind.Text), ("string(1..10, truncate)", ValueKind.Text),
        ("string(10, digits)", ValueKind.Text), ("string(2..8, alnum)", ValueKind.Text), ("string(12, ascii)", ValueKind.Text),
        ("string(4..12, gsm7)", ValueKind.Text), ("string(9, gsm7, truncate)", ValueKind.Text), ("string", ValueKind.Text),
        ("int(1..99)", ValueKind.Whole), ("int(-10..9)", ValueKind.Whole), ("int(0..3)", ValueKind.Whole), ("int", ValueKind.Whole),
        ("long(0..1000000)", ValueKind.Whole), ("long(-999..-10)", ValueKind.Whole), ("long", ValueKind.Whole),
        ("decimal(0..9.99)", ValueKind.Decimal), ("decimal(-99.5..999.25)", ValueKind.Decimal), ("decimal(-0.50..-0.05)", ValueKind.Decimal),
        ("decimal(10..20)", ValueKind.Decimal), ("decimal", ValueKind.Decimal),
        ("bool", ValueKind.Bool), ("date", ValueKind.Date), ("time", ValueKind.Time), ("datetime", ValueKind.DateTime), ("guid", ValueKind.Guid),
        ("uri(40)", ValueKind.Uri), ($"enum({Scope.EnumMembers})", ValueKind.Enum),
    ];

    private static readonly (string Type, ValueKind Kind, bool IsNullable)[] _elements =
    [
        ("string(5)", ValueKind.Text, false), ("string(2..6, gsm7)", ValueKind.Text, false), ("string(4)?", ValueKind.Text, true),
        ("int(0..9)", ValueKind.Whole, false), ("int(-5..120)?", ValueKind.Whole, true), ("decimal(0..9.9)", ValueKind.Decimal, false), ("date", ValueKind.Date, false),
        ("bool", ValueKind.Bool, false), ("time", ValueKind.Time, false), ($"enum({Scope.EnumMembers})", ValueKind.Enum, false), ("guid", ValueKind.Guid, false),
        ("datetime", ValueKind.DateTime, false),
    ];

    private static readonly (ValueKind Kind, string Value)[] _defaults =
    [
        (ValueKind.Bool, "true"), (ValueKind.Date, "2026-09-30"), (ValueKind.Time, "18:05"), (ValueKind.Enum, "extra_large"),
        (ValueKind.Guid, "0f8fad5b-d9cb-469f-a165-70867728950e"), (ValueKind.Uri, "https://a.fr/b"),
    ];

    /// <summary>A line of <c>params</c>; the parameter joins the scope.</summary>
    public string Parameter(int number, ValueKind? wanted = null)
    {
        var name = $"p{number}";
        if (wanted == ValueKind.List || (wanted is null && choices.OneIn(5)))
            return List(name);
        var (type, kind) = choices.Pick(_scalars.Where(s => wanted is null || s.Kind == wanted).ToList());
        var isNullable = choices.OneIn(wanted is null ? 3 : 6);
        scope.Add(new Variable(name, kind, isNullable));
        return $"  {name}: {type}{(isNullable ? "?" : "")}{Default(type, kind, isNullable)}\n";
    }

    /// <summary>A long text, for messages of several parts.</summary>
    public string LongText(string name)
    {
        scope.Add(new Variable(name, ValueKind.Text));
        return $"  {name}: {choices.Pick("string(40)", "string(160)", "string(150..155)", "string(320)", "string(250, gsm7)", "string(170, ascii)", "string(60..72)", "string(135)")}\n";
    }

    private string List(string name)
    {
        var (type, kind, hasNulls) = choices.Pick(_elements);
        var isNullable = choices.OneIn(4);
        scope.Add(new Variable(name, ValueKind.List, isNullable, kind) { HasNullElements = hasNulls });
        return $"  {name}: list({type}, {choices.Number(1, 4)}){(isNullable ? "?" : "")}\n";
    }

    private string Default(string type, ValueKind kind, bool isNullable)
    {
        if (!choices.OneIn(4))
            return "";
        if (isNullable)
            return " = null";
        return type switch
        {
            "string(8)" or "string(20)" or "string" or "string(3..12)" => choices.Pick(" = Zoé €", " = Joe", " = friend"),
            "int(1..99)" or "long(0..1000000)" => " = 7",
            "decimal(0..9.99)" => " = 1.50",
            _ => _defaults.Where(d => d.Kind == kind).Select(d => $" = {d.Value}").FirstOrDefault() ?? "",
        };
    }
}
