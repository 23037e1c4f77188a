using System.Globalization;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// The bound of a parameter on arguments that are known in C#: what the guard of the generated code would say, said
/// before it runs.
/// </summary>
/// <param name="parameter">The name in C#.</param>
/// <param name="declared">The type as it was declared, for messages.</param>
/// <param name="encoding">How texts are counted.</param>
public sealed class ArgumentRules(string parameter, string declared, TemplateEncoding encoding)
{
    /// <summary>Checks a text; the span counts from its start.</summary>
    public Finding? Text(string text, TemplateType type)
    {
        var composed = new ComposedText(text, encoding);
        return InWritten(TextOf(composed.Text, type), composed);
    }

    private Finding? TextOf(string text, TemplateType type)
    {
        if (type.Kind != TypeKind.String)
            return null;

        var limit = type.Text;
        var cost = ArgumentText.Cost(text, encoding);
        if (cost > limit.Most)
            return PastLimit(text, limit, Figure(cost));
        if (cost < limit.Least)
            return Break(new TextSpan(0, text.Length), $"it costs {Figure(cost)} of at least {Figure(limit.Least)} {Unit}; lengthen it");
        return OutsideAlphabet(text, limit);
    }

    /// <summary>Checks a text that the argument is never shorter than.</summary>
    public Finding? Least(string text, TemplateType type)
    {
        var composed = new ComposedText(text, encoding);
        return type.Kind == TypeKind.String && ArgumentText.Cost(composed.Text, encoding) is var cost && cost > type.Text.Most
            ? InWritten(PastLimit(composed.Text, type.Text, "at least " + Figure(cost)), composed)
            : null;
    }

    /// <summary>Checks a stretch of the argument, whose other characters are not known.</summary>
    public Finding? Part(string text, TemplateType type)
    {
        var composed = new ComposedText(text, encoding);
        return type.Kind == TypeKind.String ? InWritten(OutsideAlphabet(composed.Text, type.Text), composed) : null;
    }

    /// <summary>Checks a number, which has no parts that a span could name.</summary>
    public Finding? Number(decimal number, TemplateType type)
    {
        if (type.Number is not { } limit)
            return null;
        if (number < limit.Least || number > limit.Most)
            return Break(default, $"{Figure(number)} is outside {Figure(limit.Least)} to {Figure(limit.Most)}; give a number within");

        var scale = DecimalDigits.ScaleOf(number);
        return type.Kind == TypeKind.Decimal && scale > limit.Scale
            ? Break(default, $"{Figure(number)} has {Figure(scale)} digits after the decimal point of at most {Figure(limit.Scale)}; round it")
            : null;
    }

    /// <summary>Checks the number of a list's elements.</summary>
    public Finding? Count(int count, TemplateType type) => count > type.MostElements
        ? Break(default, $"it has {Figure(count)} of at most {Figure(type.MostElements.Value)} elements; leave some out")
        : null;

    private string Unit => TextCosts.Unit(encoding.Cost());

    private Finding PastLimit(string text, TextLimit limit, string cost)
    {
        var most = limit.Most.GetValueOrDefault();
        var past = TextSpan.FromBounds(ArgumentText.FirstPast(text, most, encoding), text.Length);
        return limit.Truncate
            ? Break(CallSiteRules.ArgumentIsCut, past, $"it costs {cost} of at most {Figure(most)} {Unit}")
            : Break(past, $"it costs {cost} of at most {Figure(most)} {Unit}; shorten it");
    }

    private static Finding? InWritten(Finding? finding, ComposedText text) => finding is null ? null : finding with { Span = text.Written(finding.Span) };

    private Finding? OutsideAlphabet(string text, TextLimit limit) => ArgumentText.FirstOutside(text, limit.Alphabet) is { } outside
        ? Break(outside, $"{CharacterName.Of(text, outside.Start)} is not {AlphabetRule.Describe(limit.Alphabet)}; replace it")
        : null;

    private Finding Break(TextSpan span, string what) => Break(CallSiteRules.ArgumentOutsideLimit, span, what);

    private Finding Break(Rule rule, TextSpan span, string what) => new(rule, span, new[] { parameter, declared, what });

    private static string Figure(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
