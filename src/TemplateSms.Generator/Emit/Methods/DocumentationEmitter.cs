using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes what the compiler proved, and the bounds of the parameters, as XML documentation.</summary>
internal static class DocumentationEmitter
{
    private const int LongestSample = 200;
    private const int MostTerms = 12;

    public static string Summary(CompiledTemplate template) =>
        template.Model.Settings.Summary is { Length: > 0 } summary
            ? summary
            : $"The message of the template {template.Model.Name}.";

    /// <summary>The proof in a sentence: "GSM-7, 1 segment, 38 to 70 of 160 septets and 12 for STOP".</summary>
    public static string Proof(TemplateProof? proof) =>
        proof is null ? "Nothing is proved: the template has errors." : string.Join("; or ", proof.Encodings.Select(e => Explanation.Of(e).Summary));

    /// <summary>The proof of a message with several texts, of which the first that fits is taken.</summary>
    public static string Proof(EquatableArray<ProvedText> texts) =>
        $"{string.Join("; or ", MessageSummary.Of(texts))}, by the first of {Figures.Number(texts.Count)} texts that fits";

    /// <summary>The longest text, with each hole by its expression in braces.</summary>
    public static string Sample(TemplateProof proof)
    {
        var pieces = proof.Encodings.First().Body.Longest;
        return Cut(string.Concat(pieces.Select(p => p.Label is null ? p.Text ?? "" : "{" + p.Label + "}")));
    }

    /// <summary>The terms of the longest message of an encoding: "text 33 + customer 20 + STOP 12 = 65 of 160 septets".</summary>
    public static string WorstCase(Explanation explanation) =>
        $"{WorstCaseTerm.Sum(explanation.Terms, MostTerms)} = {Figures.Number(explanation.Total)} of {Figures.Number(explanation.Proof.Room)} {explanation.Proof.UnitName}";

    /// <summary>The arguments of a witness, in words.</summary>
    public static string Arguments(Witness witness) =>
        Cut(string.Join(", ", witness.Arguments.Select(a => $"{a.Name} {a.Display}")));

    /// <summary>A text, cut where documentation would be too long to read.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= LongestSample)
            return text;
        return text.Substring(0, char.IsHighSurrogate(text[LongestSample - 1]) ? LongestSample - 1 : LongestSample) + "…";
    }

    /// <summary>A parameter's bound in words.</summary>
    public static string Parameter(ParameterModel parameter, TemplateEncoding encoding)
    {
        var (type, bound) = (parameter.Type, LimitWords.Of(parameter.Type, encoding));
        return bound.Length == 0 ? $"{type.Display}." : $"{type.Display}: {bound}.";
    }
}
