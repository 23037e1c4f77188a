using TemplateSms.Language.Analysis;

namespace TemplateSms.Soak.Rendering;

/// <summary>Renders the arguments of a proof's witnesses and compares the messages with what the witnesses say.</summary>
internal static class WitnessCheck
{
    /// <summary>The witnesses of a template that have arguments for all parameters.</summary>
    public static IEnumerable<(EncodingProof Proof, Witness Witness)> Of(RenderedTemplate template) =>
        from proof in template.Compiled.Proof!.Encodings
        from witness in new[] { proof.Shortest, proof.Longest }.OfType<Witness>()
        where witness.Arguments.Count == template.Compiled.Model.Parameters.Count
        select (proof, witness);

    /// <summary>The difference between a witness and its message; null when there is none.</summary>
    public static string? Fault(RenderedTemplate template, EncodingProof proof, Witness witness)
    {
        var outcome = template.Render(template.ArgumentsOf(witness));
        var isTrue = outcome.Content is { } content
            ? content.Text == witness.Text && content.Units == witness.Units && content.Segments == witness.Segments && (content.Encoding == SmsEncoding.Gsm7) == proof.IsGsm7
            : outcome.IsMeasured && witness.Segments > proof.AllowedSegments;
        return isTrue ? null : $"{string.Join(", ", witness.Arguments.Select(a => $"{a.Name}: {a.Display}"))} gives '{outcome.Content?.Text ?? outcome.Error?.ToString()}', not '{witness.Text}'";
    }
}
