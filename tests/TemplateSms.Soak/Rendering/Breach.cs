using System.Globalization;
using System.Text.RegularExpressions;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;

namespace TemplateSms.Soak.Rendering;

/// <summary>Holds what was rendered against what was proved.</summary>
internal static partial class Breach
{
    private const string ContentFamily = "SMS3";

    /// <summary>What lies outside the proof; null when nothing does.</summary>
    public static string? Of(CompiledTemplate template, Outcome outcome) => (outcome.Content, outcome.Error) switch
    {
        ({ } content, _) => OfContent(template.Proof!, content),
        (_, { Reason: SmsArgumentProblem.TextTooLong } error) => OfTooLong(template, error),
        (_, { Reason: SmsArgumentProblem.TextOutsideAlphabet } error) => OfAlphabet(template, error),
        _ => null,
    };

    /// <summary>Whether the units of a text are all finite in a proof.</summary>
    public static bool IsBounded(TemplateProof proof) => proof.Encodings.All(e => e.Units.IsBounded);

    private static string? OfContent(TemplateProof proof, SmsContent content)
    {
        var isGsm7 = content.Encoding == SmsEncoding.Gsm7;
        if ((isGsm7 ? proof.Gsm7 : proof.Ucs2) is not { } encoding)
            return $"the text is {content.Encoding}, which is proved never to happen";
        if (SmsText.Measure(content.Text, content.Encoding).Units != content.Units)
            return $"{content.Units} units are counted, {SmsText.Measure(content.Text, content.Encoding).Units} for the same text written by hand";
        return OfReserve(encoding, content) ?? Outside(encoding, content.Units, content.Segments);
    }

    // The gateway adds its text after the last character, as if it were a part of the message.
    private static string? OfReserve(EncodingProof proof, SmsContent content)
    {
        if (content.Reserve != proof.Reserve)
            return $"{content.Reserve} units are kept for STOP, and {proof.Reserve} are proved";
        var billed = SmsText.Measure(content.Text + new string(' ', content.Reserve), content.Encoding).Segments;
        return billed == content.Segments ? null : $"{content.Segments} segments are counted, and {billed} with the STOP text";
    }

    private static string? OfTooLong(CompiledTemplate template, SmsArgumentError error)
    {
        if (HasNoFinding(template))
            return "the text does not fit, and the template has no finding on its content: " + error.Message;
        var match = Counts().Match(error.Message);
        if (!match.Success)
            return template.MayPassLimit ? null : "a text grows beyond the limit, which is proved never to happen: " + error.Message;
        var isGsm7 = match.Groups["unit"].Value == "septets";
        if ((isGsm7 ? template.Proof!.Gsm7 : template.Proof!.Ucs2) is not { } encoding)
            return $"the text is counted in {match.Groups["unit"].Value}, which is proved never to happen";
        return Outside(encoding, Figure(match, "units"), Figure(match, "segments"));
    }

    private static string? OfAlphabet(CompiledTemplate template, SmsArgumentError error)
    {
        // Under 'reject' the proof is of texts in GSM-7, and any other is refused.
        if (template.Model.Settings.Unencodable != Unencodable.Reject && template.Proof!.Encodings.All(e => e.Body.Shape.Alphabet == AlphabetFact.Gsm7))
            return "the text leaves GSM-7, and is proved not to: " + error.Message;

        // Who chose what happens to such characters knows that the send can throw.
        return HasNoFinding(template) && template.Proof!.Ucs2 is null && !template.Model.Settings.IsUnencodableChosen
            ? "the text leaves GSM-7, and the template has no finding on its content: " + error.Message
            : null;
    }

    private static bool HasNoFinding(CompiledTemplate template) =>
        !template.Findings.Any(f => f.Rule.Id.StartsWith(ContentFamily, StringComparison.Ordinal));

    private static string? Outside(EncodingProof proof, long units, long segments)
    {
        if (units < proof.Units.Least || units > proof.Units.Most)
            return $"{units} {proof.UnitName} are outside {proof.Units}";
        return segments < proof.Segments.Least || segments > proof.Segments.Most
            ? $"{segments} segments ({units} {proof.UnitName}) are outside {proof.Segments}"
            : null;
    }

    private static long Figure(Match match, string group) => long.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"has (?<units>\d+) (?<unit>septets|UTF-16 units).* takes (?<segments>\d+) segments", RegexOptions.ExplicitCapture)]
    private static partial Regex Counts();
}
