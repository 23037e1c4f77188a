using System.Text;
using TemplateSms.Language.Cultures;
using TemplateSms.Templating;
using TemplateSms.TestKit;

namespace TemplateSms.Tests.Templating.Cultures;

public class TemplateCultureTests
{
    [Theory]
    [InlineData("")]
    [InlineData("months=a|b")]
    [InlineData("months")]
    public void Read_FieldsAreMissing_ThrowsAndNamesOne(string fields)
    {
        var exception = Assert.Throws<FormatException>(() => TemplateCulture.Read("xx", fields));

        Assert.Contains("has no field", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SameFields_GivesTheSameCulture()
    {
        Assert.Same(KnownCulture.Of("fr"), KnownCulture.Of("fr"));
        Assert.Equal("fr", KnownCulture.Of("fr").Name);
        Assert.Equal("", TemplateCulture.Invariant.ToString());
    }

    [Fact]
    public void Read_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => TemplateCulture.Read(null!, ""));
        Assert.Throws<ArgumentNullException>(() => TemplateCulture.Read("fr", null!));
    }

    [Fact]
    public void Assembly_HasTheTableOfNoCulture()
    {
        var assembly = File.ReadAllBytes(typeof(TemplateCulture).Assembly.Location);

        foreach (var name in CultureTable.Names)
        {
            var days = CultureTable.FieldsOf(name).Split(';').Single(field => field.StartsWith("days=", StringComparison.Ordinal));
            if (days != "days=Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday")
                Assert.All([Encoding.UTF8, Encoding.Unicode], encoding => Assert.True(assembly.AsSpan().IndexOf(encoding.GetBytes(days)) < 0, days));
        }
    }
}
