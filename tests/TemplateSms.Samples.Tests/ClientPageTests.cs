using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using TemplateSms.Isendpro;

namespace TemplateSms.Samples.Tests;

/// <summary>The page of the client beside the client.</summary>
public sealed partial class ClientPageTests
{
    [Fact]
    public void ReturnCodes_OfThePage_AreTheConstants()
    {
        var constants = typeof(IsendproCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (field.Name, Code: (int)field.GetRawConstantValue()!));

        var listed = Rows().Matches(Repository.Read("docs/client.md"))
            .Select(row => (row.Groups["name"].Value, int.Parse(row.Groups["code"].ValueSpan, CultureInfo.InvariantCulture)));

        Assert.Equal(constants, listed);
    }

    [GeneratedRegex(@"^\| `IsendproCodes\.(?<name>\w+)` \| (?<code>\d+) \| \S.* \| \S.* \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Rows();
}
