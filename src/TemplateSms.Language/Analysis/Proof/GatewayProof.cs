using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Analysis;

/// <summary>The proof of a message by the rules of one gateway alone.</summary>
/// <param name="Id">The name of the gateway.</param>
public sealed record GatewayProof(string Id, TemplateProof Proof)
{
    /// <summary>Proves a message by the rules of each of its gateways. By all of them together, it is proved by the strictest.</summary>
    /// <param name="model">The template, without errors.</param>
    /// <param name="source">The template's file.</param>
    public static IReadOnlyList<GatewayProof> Of(TemplateModel model, string source) =>
    [
        .. model.Settings.Gateways.Each.Select(gateway => new GatewayProof(
            gateway.ToString(),
            Prover.Prove(model with { Settings = model.Settings with { Gateways = gateway } }, source).Proof)),
    ];
}
