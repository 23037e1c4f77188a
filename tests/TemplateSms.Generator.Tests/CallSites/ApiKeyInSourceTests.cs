using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites;

public class ApiKeyInSourceTests
{
    private const string Options = """
        sealed class Account
        {
            [SmsApiKey] public string ApiKey { get; set; } = "";
        }

        static string Secret() => "";

        """;

    [Fact]
    public Task Key_WrittenIntoSource_Triggers() =>
        CallSite.VerifyMembersAsync(Options + """
            const string Key = "4f1d2c";

            static void Use(Account account, string? given)
            {
                account.ApiKey = "{|SMS4007:4f1d2c|}";
                account.ApiKey = {|SMS4007:Key|};
                account.ApiKey = given ?? "{|SMS4007:4f" + "1d2c|}";
                _ = new Account { ApiKey = "{|SMS4007:4f1d2c|}" };
            }
            """);

    [Fact]
    public Task Key_ReadFromElsewhere_DoesNotTrigger() =>
        CallSite.VerifyMembersAsync(Options + """
            static readonly string Key = Secret();

            static void Use(Account account, string given)
            {
                account.ApiKey = given;
                account.ApiKey = Key;
                account.ApiKey = Secret();
                account.ApiKey = Environment.GetEnvironmentVariable("ISENDPRO_KEY") ?? "";
                account.ApiKey = null!;
            }
            """);

    [Fact]
    public async Task Key_WrittenIntoSource_MessageDoesNotHoldIt()
    {
        var found = await CallSite.VerifyMembersAsync(Options + """static void Use(Account account) => account.ApiKey = "{|SMS4007:4f1d2c|}";""");

        Assert.DoesNotContain("4f1d2c", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("6", found[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
