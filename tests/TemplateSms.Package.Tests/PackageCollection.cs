namespace TemplateSms.Package.Tests;

/// <summary>All tests of the package share one feed, and build one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "Package";
}
