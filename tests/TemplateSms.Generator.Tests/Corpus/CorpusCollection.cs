namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>The tests that share the compiled corpus.</summary>
[CollectionDefinition(Name)]
public sealed class CorpusCollection : ICollectionFixture<CorpusFixture>
{
    public const string Name = "Corpus";
}
