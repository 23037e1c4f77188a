using TemplateSms.Language.Cultures;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>The functions of <c>sms.*</c> that choose by a number's plural category; the binder makes a node of their own of them.</summary>
internal static class PluralFunctions
{
    /// <summary>The parameter of the format that the count is printed by.</summary>
    public const string Format = "format";

    private static readonly PluralCategory[] _categories = [.. Enum.GetValues(typeof(PluralCategory)).Cast<PluralCategory>()];

    private static readonly FunctionParameter _format = new(Format, ArgumentKind.NumberFormat, IsRequired: false);

    private static readonly FunctionParameter[] _forms =
        [.. _categories.Select(category => new FunctionParameter(NameOf(category), ArgumentKind.Text, IsRequired: false))];

    public static IReadOnlyList<Function> All { get; } =
    [
        Of("sms.plural", PluralUse.Count, [.. _forms, _format]),
        Of("sms.plural_category", PluralUse.Category, [_format]),
        Of("sms.ordinal", PluralUse.Place, _forms),
    ];

    /// <summary>The names of the categories, in their order.</summary>
    public static IEnumerable<string> Names => _categories.Select(NameOf);

    /// <summary>The name of a category in templates: that of CLDR.</summary>
    public static string NameOf(PluralCategory category) => category switch
    {
        PluralCategory.Zero => "zero",
        PluralCategory.One => "one",
        PluralCategory.Two => "two",
        PluralCategory.Few => "few",
        PluralCategory.Many => "many",
        _ => "other",
    };

    private static Function Of(string name, PluralUse use, IReadOnlyList<FunctionParameter> parameters) =>
        new(name, "", [new("count", ArgumentKind.Number), .. parameters], Signatures.Returns(TemplateType.String), _ => TextShape.Any) { Plural = use, NeedsCulture = true };
}
