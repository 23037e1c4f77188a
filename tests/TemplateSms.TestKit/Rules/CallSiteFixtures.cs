namespace TemplateSms.TestKit.Rules;

internal static class CallSiteFixtures
{
    public static IReadOnlyList<RuleFixture> All { get; } =
    [
        Statement("SMS4001", """SenderId.Parse("{|SMS4001:12345|}");"""),
        Statement("SMS4002", $$"""SmsContent.Create("{{new string('a', 160)}}{|SMS4002:a|}");"""),
        Statement("SMS4003", """SmsContent.Create("Hi {|SMS4003:Привет|}");"""),
    ];

    private static RuleFixture Statement(string id, string marked) => new(id, $$"""
        using System;
        using TemplateSms;

        static class Program
        {
            static void Send()
            {
                {{marked}}
            }
        }
        """) { Path = "Test.cs" };
}
