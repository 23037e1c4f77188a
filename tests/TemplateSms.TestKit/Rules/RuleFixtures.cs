namespace TemplateSms.TestKit.Rules;

/// <summary>One file for each rule of the catalogue, to be run through every host of the compiler.</summary>
public static class RuleFixtures
{
    public static IReadOnlyList<RuleFixture> All { get; } =
        [.. SyntaxFixtures.All, .. BindingFixtures.All, .. ContentFixtures.All, .. CallSiteFixtures.All, .. ConfigurationFixtures.All];

    /// <summary>The file that breaks a rule.</summary>
    public static RuleFixture Of(string id) => All.Single(fixture => fixture.Id == id);
}
