namespace TemplateSms.TestKit.Rules;

internal static class CallSiteFixtures
{
    private const string Welcome = "static SmsContent Welcome([SmsCultures(\"fr, pl\", Base = \"en\")] string? culture = null) => SmsContent.Create(culture ?? \"Hi\");";

    public static IReadOnlyList<RuleFixture> All { get; } =
    [
        Statement("SMS4001", """SenderId.Parse("{|SMS4001:12345|}");"""),
        Statement("SMS4002", $$"""SmsContent.Create("{{new string('a', 160)}}{|SMS4002:a|}");"""),
        Statement("SMS4003", """SmsContent.Create("Hi {|SMS4003:Привет|}");"""),
        Statement("SMS4004", """_ = new SmsSendOptions { Tracker = "order{|SMS4004:-|}1029" };"""),
        Statement("SMS4005", """PhoneNumber.Parse("{|SMS4005:+33 6 80 01 02|}");"""),
        Statement("SMS4006", """SmsContent.Create("Привет", SmsEncoding.Ucs2).To(PhoneNumber.Parse("{|SMS4006:+33680010203|}"));"""),
        Statement("SMS4007", """SignIn("{|SMS4007:4f1d2c|}");"""),
        Statement("SMS4008", """Notify({|SMS4008:100|}, "Zoe");"""),
        Statement("SMS4009", """Notify(1, "12345{|SMS4009:67|}");"""),
        Program("SMS4010", "", """static void Remind([SmsBound("{|SMS4010:strng(20)|}")] string name) => Console.WriteLine(name);"""),
        Statement("SMS4011", """SmsContent.Create("Hi", maxSegments: {|SMS4011:7|});"""),
        Statement("SMS4013", $$"""SmsContent.Create("{{new string('a', 148)}}{|SMS4013:aaaaaaa|}");"""),
        Statement("SMS4012", """_ = new IO.Swagger.Model.SmsUniqueRequest { DateEnvoi = "{|SMS4012:22/11/2026 18:05|}" };"""),
        Statement("SMS4014", """_ = new IO.Swagger.Model.SmsUniqueRequest { Nostop = "{|SMS4014:yes|}" };"""),
        Statement("SMS4015", """_ = new IO.Swagger.Model.SmsUniqueRequest { Num = "{|SMS4015:+33680010203|}" };"""),
        Program(
            "SMS4016",
            """Remind({|SMS4016:"Zoe", "A1029"|});""",
            """
            static SmsContent Remind(string customer, string orderId) => SmsContent.Create(customer + orderId);

                static bool TryRemind(string customer, string orderId, out SmsContent? content, out SmsArgumentError? error)
                {
                    (content, error) = (null, null);
                    return customer == orderId;
                }
            """),
        Program("SMS4017", "_ = {|SMS4017:Welcome|}();", Welcome),
        Program("SMS4018", """_ = Welcome({|SMS4018:"de"|});""", Welcome),
    ];

    private static RuleFixture Statement(string id, string marked) => Program(id, marked, "");

    private static RuleFixture Program(string id, string statement, string member) => new(id, $$"""
        using System;
        using TemplateSms;

        namespace IO.Swagger.Model
        {
            class SmsUniqueRequest
            {
                public string? DateEnvoi { get; set; }
                public string? Nostop { get; set; }
                public string? Num { get; set; }
            }
        }

        static class Program
        {
            static void SignIn([SmsApiKey] string key) => Console.WriteLine(key);

            static void Notify([SmsBound("int(1..99)")] int items, [SmsBound("string(5, truncate)")] string name) => Console.WriteLine(name + items);

            static void Send()
            {
                {{statement}}
            }

            {{member}}
        }
        """) { Path = "Test.cs" };
}
