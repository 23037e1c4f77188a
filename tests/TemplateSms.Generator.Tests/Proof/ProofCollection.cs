using TemplateSms.Generator.Tests.Proof.Rendering;

namespace TemplateSms.Generator.Tests.Proof;

/// <summary>The tests that share one rendered corpus.</summary>
[CollectionDefinition(Name)]
public sealed class ProofCollection : ICollectionFixture<RenderedCorpus>
{
    public const string Name = "Proof";
}
