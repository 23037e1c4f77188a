namespace TemplateSms.Site.Tests;

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<DocumentationSite>, ICollectionFixture<Chromium>
{
    public const string Name = "Site";
}
