using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites.Provider;

/// <summary>Verifies code that uses the provider's own client, whose shape is declared here: nothing references it.</summary>
internal static class ProviderCall
{
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string markedStatements) => CSharpVerifier.VerifyAsync<CallSiteAnalyzer>($$"""
        using IO.Swagger.Api;
        using IO.Swagger.Model;

        namespace IO.Swagger.Model
        {
            public class SmsUniqueRequest
            {
                public SmsUniqueRequest() { }
                public SmsUniqueRequest(string? keyid = null, string? num = null, string? sms = null, string? smslong = null, string? ucs2 = null) { }
                public string? Keyid { get; set; }
                public string? DateEnvoi { get; set; }
                public string? Sms { get; set; }
                public string? Num { get; set; }
                public string? Emetteur { get; set; }
                public string? Tracker { get; set; }
                public string? Smslong { get; set; }
                public string? Nostop { get; set; }
                public string? Ucs2 { get; set; }
                public string ToJson() => "";
            }
        }

        namespace IO.Swagger.Api
        {
            public class SmsApi
            {
                public object SendSms(SmsUniqueRequest request) => request;
            }
        }

        static class Program
        {
            static void Prepare(SmsUniqueRequest request) => request.Smslong = "6";

            static void Send(SmsApi smsapi, SmsUniqueRequest given, string unknown, bool condition)
            {
        {{markedStatements}}
            }
        }
        """);
}
