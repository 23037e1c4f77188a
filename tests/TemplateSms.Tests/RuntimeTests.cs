namespace TemplateSms.Tests;

/// <summary>The runtime that the tests of each framework run on.</summary>
public sealed class RuntimeTests
{
    [Fact]
    public void Runtime_OfTheTests_IsTheOneThatTheyAreBuiltFor()
    {
#if NET9_0_OR_GREATER
        Assert.True(Environment.Version.Major >= 10);
#else
        // Elsewhere than on the build server, .NET 8 may not be installed.
        if (Environment.GetEnvironmentVariable("TEMPLATESMS_NET8") == "true")
            Assert.Equal(8, Environment.Version.Major);
        else
            Assert.True(Environment.Version.Major >= 8);
#endif
    }
}
