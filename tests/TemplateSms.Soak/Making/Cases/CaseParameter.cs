using TemplateSms.Soak.Making.Expressions;

namespace TemplateSms.Soak.Making.Cases;

/// <summary>The type of a parameter that a case can declare, and Scriban takes.</summary>
/// <param name="Name">Its name in a case, without the mark of nullable types.</param>
/// <param name="Element">The type of the elements of a list.</param>
internal sealed record CaseParameter(string Name, ValueKind Kind, bool IsNullable = false, CaseParameter? Element = null)
{
    private static readonly CaseParameter[] _scalars =
    [
        new("string", ValueKind.Text), new("string", ValueKind.Text), new("int", ValueKind.Whole), new("long", ValueKind.Whole),
        new("decimal", ValueKind.Decimal), new("bool", ValueKind.Bool), new("date", ValueKind.Date),
    ];

    public string Type => (Element is null ? Name : $"list({Element.Type})") + (IsNullable ? "?" : "");

    public static CaseParameter Any(Choices choices) =>
        (choices.OneIn(4) ? List(choices) : choices.Pick(_scalars)) with { IsNullable = choices.OneIn(3) };

    /// <summary>A parameter of a kind, or of the next best one where cases have none of it.</summary>
    public static CaseParameter Of(ValueKind kind, Choices choices) =>
        (kind == ValueKind.List ? List(choices) : choices.Pick(_scalars.Where(s => s.Kind == Nearest(kind)).ToList())) with { IsNullable = choices.OneIn(4) };

    public Variable ToVariable(string name) => Element is null
        ? new Variable(name, Kind, IsNullable)
        : new Variable(name, ValueKind.List, IsNullable, Element.Kind) { HasNullElements = Element.IsNullable };

    private static CaseParameter List(Choices choices)
    {
        var element = choices.Pick(_scalars);
        return new CaseParameter("list", ValueKind.List, Element: element with { IsNullable = choices.OneIn(4) });
    }

    private static ValueKind Nearest(ValueKind kind) => kind switch
    {
        ValueKind.DateTime or ValueKind.Time => ValueKind.Date,
        ValueKind.Enum or ValueKind.Guid or ValueKind.Uri => ValueKind.Text,
        _ => kind,
    };
}
