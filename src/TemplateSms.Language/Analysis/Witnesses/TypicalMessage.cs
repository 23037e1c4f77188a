using TemplateSms.Language.Binding;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>A message as it may well be sent, for a reader who wants to see what a template says.</summary>
public static class TypicalMessage
{
    /// <summary>The message that middling arguments give; null when it depends on a C# type, or is not sent in this encoding.</summary>
    public static Witness? Of(CompiledTemplate template, EncodingProof proof)
    {
        var reserve = SegmentLimits.Room(proof.IsGsm7, proof.AllowedSegments) - proof.Room;
        var search = new WitnessSearch(template.Model, template.File.Text, proof.IsGsm7, reserve, new OwnTexts());
        return search.Of([.. template.Model.Parameters.Select(p => TypicalValues.Of(p, template.Model.Settings.Encoding))]);
    }
}
