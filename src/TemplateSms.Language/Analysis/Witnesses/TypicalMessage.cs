using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Analysis;

/// <summary>A message as it may well be sent, for a reader who wants to see what a template says.</summary>
public static class TypicalMessage
{
    /// <summary>The message that middling arguments give; null when it depends on a C# type, or is not sent in this encoding.</summary>
    public static Witness? Of(TemplateModel model, string source, EncodingProof proof)
    {
        var search = new WitnessSearch(model, new OwnParts(source, model.Settings), proof.IsGsm7, proof.Reserve);
        return search.Of([.. model.Parameters.Select(p => TypicalValues.Of(p, model.Settings.Encoding))]);
    }
}
