using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Analysis;

/// <summary>Tells whether a text can be brought into GSM-7 for all arguments.</summary>
internal static class OwnAlphabet
{
    /// <param name="shape">The shape of the text in GSM-7.</param>
    public static bool IsBroughtIntoGsm7(TemplateModel text, TextShape shape) => text.Settings switch
    {
        { Unencodable: Unencodable.Reject } => shape.Alphabet == AlphabetFact.Gsm7,
        { Unencodable: Unencodable.Replace, Encoding: TemplateEncoding.Gsm7 } => true,
        { Unencodable: Unencodable.Replace } => shape.HasEquivalents || HasOwnEquivalents(text),
        _ => shape.HasEquivalents,
    };

    // Nothing is replaced in a text that has characters of the template's own without an equivalent.
    private static bool HasOwnEquivalents(TemplateModel text) =>
        BoundNodes.Statements(text.Body).OfType<BoundText>().All(own => TextShape.Constant(own.Value).HasEquivalents);
}
