using TemplateSms.Language.Cultures;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Words;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Suggests functions.</summary>
internal static class FunctionSuggestions
{
    private const int Rank = 3;

    /// <summary>All functions by their full names.</summary>
    /// <param name="piped">The type of the value that is piped; null where none is, or its type is not known. Functions that take it are listed first.</param>
    public static IEnumerable<Suggestion> All(TextSpan span, TemplateType? piped) => FunctionCatalogue.All
        .Select(function => Of(function, function.Name, span) with { Rank = piped is not null && Suits(function.Parameters[0].Accepts, piped) ? 0 : Rank });

    /// <summary>The functions of a family by their own names.</summary>
    public static IEnumerable<Suggestion> OfFamily(string family, TextSpan span) => FunctionCatalogue.All
        .Where(function => function.Name.StartsWith(family + ".", StringComparison.Ordinal))
        .Select(function => Of(function, function.Name[(family.Length + 1)..], span));

    /// <summary>The choice of a text by a number, with the forms of the template's language to fill in.</summary>
    /// <param name="isPiped">Whether a pipe passes the number.</param>
    public static IEnumerable<Suggestion> Plural(TemplateView template, TextSpan span, bool isPiped)
    {
        var function = FunctionCatalogue.All.First(function => function.Plural == PluralUse.Count);
        var rules = template.Compiled.Model.Settings.Culture is { } culture ? PluralTable.Of(culture, isOrdinal: false) : PluralTable.Of("en", isOrdinal: false);
        var forms = rules.Categories.Select((category, index) => $" {category.ToString().ToLowerInvariant()}: \"${index + 2}\"");
        yield return new Suggestion("plural", SuggestionKind.Snippet, span)
        {
            Text = $"{function.Name}{(isPiped ? "" : " ${1:count}")}{string.Concat(forms)}",
            IsSnippet = true,
            Detail = function.Signature,
            Documentation = FunctionGuide.Of(function).Meaning,
            Rank = 2,
        };
    }

    /// <summary>The parameters of a call that may be given by name.</summary>
    public static IEnumerable<Suggestion> Arguments(FoundCall call, TextSpan span) => call.Function.Parameters
        .Skip(call.Active is { } active ? Math.Min(active, 1) : 0)
        .Where(parameter => !call.Named.Contains(parameter.Name))
        .Select(parameter => new Suggestion(parameter.Name + ":", SuggestionKind.Property, span) { Text = parameter.Name + ": ", Detail = parameter.Accepts.InWords(), Rank = 1 });

    private static Suggestion Of(Function function, string label, TextSpan span) => new(label, SuggestionKind.Function, span)
    {
        Detail = function.Signature,
        Documentation = FunctionGuide.Of(function).Text,
        Rank = Rank,
    };

    // What a value of the type is usually piped to.
    private static bool Suits(ArgumentKind kind, TemplateType type) => type.Kind switch
    {
        TypeKind.List => kind is ArgumentKind.List or ArgumentKind.PrintedList or ArgumentKind.OrderedList,
        TypeKind.Date or TypeKind.DateTime or TypeKind.LocalDateTime => kind is ArgumentKind.Moment or ArgumentKind.PresentMoment,
        TypeKind.Time => kind is ArgumentKind.Moment,
        TypeKind.Int or TypeKind.Long or TypeKind.Decimal or TypeKind.Double => kind is ArgumentKind.Number or ArgumentKind.Integer or ArgumentKind.Amount or ArgumentKind.Divisor,
        TypeKind.String or TypeKind.Enum or TypeKind.Uri => kind is ArgumentKind.Text or ArgumentKind.Choice,
        _ => false,
    };
}
