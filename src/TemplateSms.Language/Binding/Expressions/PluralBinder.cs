using TemplateSms.Language.Bound;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Binds the functions that choose by the plural category of a number.</summary>
/// <param name="culture">The culture of the template, whose language has the categories; null for none.</param>
internal sealed class PluralBinder(BindingFile file, string? culture)
{
    private const string English = "en";
    private const int MostCompared = 200;

    /// <summary>Whether the template has a culture.</summary>
    public bool HasCulture => culture is not null;

    /// <summary>The first argument that is a text without the name of its form, since no order of forms is every language's; null where all have one.</summary>
    public static ArgumentSyntax? Unnamed(Function function, bool isPiped, IReadOnlyList<ArgumentSyntax> arguments) =>
        function.Plural is null ? null : arguments.Where(a => a.Name is null).Skip(isPiped ? 0 : 1).FirstOrDefault();

    /// <summary>Makes the node of a call.</summary>
    /// <param name="name">The place of the function's name.</param>
    /// <param name="arguments">An argument for each parameter; null where the call leaves one out.</param>
    public BoundExpression Bind(TextSpan span, TextSpan name, Function function, IReadOnlyList<BoundExpression?> arguments)
    {
        if (arguments.Any(a => a?.Type.Kind == TypeKind.Error))
            return new BoundLiteral(TemplateType.Error, span, null);
        var count = arguments[0]!;
        if (RefusalOf(count) is { } refusal)
            return file.Fail(count.Span, BindingRules.WrongArguments, function.Name, refusal);
        string? format = null;
        var forms = new List<BoundPluralForm>();
        for (var i = 1; i < arguments.Count; i++)
        {
            if (arguments[i] is not { } argument)
                continue;
            if (function.Parameters[i].Accepts != ArgumentKind.NumberFormat)
                forms.Add(new BoundPluralForm((PluralCategory)(i - 1), argument));
            else if (((BoundLiteral)argument).Value is string written && RefusalOf(count, written) is { } badFormat)
                return file.Fail(argument.Span, BindingRules.WrongArguments, function.Name, badFormat);
            else
                format = ((BoundLiteral)argument).Value as string;
        }

        var isCategory = function.Plural == PluralUse.Category;
        if (!isCategory && forms.Count == 0)
            return file.Fail(name, BindingRules.WrongArguments, function.Name, $"needs a text for each form; under '{culture}' the forms are {NamesOf(function)}");
        return new BoundPlural(span, count, isCategory ? CategoryNames(span) : forms.ToArray())
        {
            IsOrdinal = function.Plural == PluralUse.Place,
            NamesCategory = isCategory,
            Format = format,
            NameSpan = name,
        };
    }

    /// <summary>The finding on a function that knows the two forms of English, under a culture that has others; null elsewhere.</summary>
    public Finding? OfEnglish(Function function, TextSpan name)
    {
        if (!function.IsEnglishPlural || culture is null)
            return null;
        var (english, theirs) = (PluralTable.Of(English, isOrdinal: false), PluralTable.Of(culture, isOrdinal: false));
        for (var number = 0; number <= MostCompared; number++)
        {
            var operands = PluralOperands.Of(number);
            if (theirs.CategoryOf(operands) is var category && category != english.CategoryOf(operands))
                return new Finding(BindingRules.EnglishPlural, name, new[] { culture, $"{number} has the form '{PluralFunctions.NameOf(category)}'" });
        }

        return null;
    }

    private string? RefusalOf(BoundExpression count) => count.Type switch
    {
        { Kind: TypeKind.CSharp } => $"counts a number whose type the template knows; declare a bound of '{file.TextOf(count.Span)}' under 'bounds', such as int(0..99)",
        { IsNullable: true } => $"counts a number that is not null; write '({file.TextOf(count.Span)} ?? 0)', or ask for it with 'if'",
        { Kind: TypeKind.Double } when !IsRounded(count) => $"counts whole numbers and decimals, and '{file.TextOf(count.Span)}' is of type double; round it with 'math.round'",
        _ => null,
    };

    // A format that .NET refuses for the type would fail when the message is made.
    private string? RefusalOf(BoundExpression count, string format) =>
        count.Type.Kind == TypeKind.Double ? "takes no format for a number that is rounded already"
        : PluralFormat.Read(format) is null ? "takes a format of digits alone, such as '0.00' or 'N2'"
        : NumberFormatCheck.Refusal(format, count.Type, file.TextOf(count.Span));

    private static bool IsRounded(BoundExpression count) => count is BoundCall { Function.DropsDecimals: true, Arguments.Count: 1 };

    private BoundPluralForm[] CategoryNames(TextSpan span) =>
        [.. PluralTable.Of(culture!, isOrdinal: false).Categories.Select(c => new BoundPluralForm(c, new BoundLiteral(TemplateType.String, span, PluralFunctions.NameOf(c))))];

    private string NamesOf(Function function) =>
        string.Join(", ", PluralTable.Of(culture!, function.Plural == PluralUse.Place).Categories.Select(c => $"'{PluralFunctions.NameOf(c)}'"));
}
