using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites.Provider;

/// <summary>Verifies code that uses the provider's own client, whose shape is declared here: nothing references it.</summary>
internal static class ProviderCall
{
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string markedStatements) => CSharpVerifier.VerifyAsync<CallSiteAnalyzer>($$"""
        using IO.Swagger.Api;
        using System.Collections.Generic;
        using System.Linq;
        using IO.Swagger.Model;

        namespace IO.Swagger.Model
        {
            public class SmsUniqueRequest
            {
                public SmsUniqueRequest() { }
                public SmsUniqueRequest(string? keyid = null, string? num = null, string? sms = null, string? smslong = null, string? ucs2 = null, string? emetteur = null) { }
                public string? Keyid { get; set; }
                public string? DateEnvoi { get; set; }
                public string? Sms { get; set; }
                public string? Num { get; set; }
                public string? Emetteur { get; set; }
                public string? Tracker { get; set; }
                public string? Smslong { get; set; }
                public string? Nostop { get; set; }
                public string? Ucs2 { get; set; }
                public string? NumAzur { get; set; }
                public string ToJson() => "";
            }
        }

        namespace IO.Swagger.Model
        {
            public class SMSRequest
            {
                public SMSRequest(string? Keyid = null, List<string>? Num = null, List<string>? Sms = null, string? Emetteur = null, List<string>? Tracker = null, string? Smslong = null, string? Nostop = null, string? Ucs2 = null, string? DateEnvoi = null, string? RepertoireId = null) { }
                public string? Keyid { get; set; }
                public List<string>? Num { get; set; } = [];
                public List<string>? Sms { get; set; } = [];
                public List<string>? Tracker { get; set; } = [];
                public string? Emetteur { get; set; }
                public string? Smslong { get; set; }
                public string? Nostop { get; set; }
                public string? Ucs2 { get; set; }
                public string? DateEnvoi { get; set; }
            }

            public record ComptageRequest
            {
                public string? Keyid { get; set; }
                public string? Comptage { get; set; }
                public string? Num { get; set; }
                public string? Sms { get; set; }
                public string? Emetteur { get; set; }
                public string? Ucs2 { get; set; }
            }

            public class HLRrequest
            {
                public HLRrequest(string? keyid = null, string? getHLR = null, List<string>? num = null) { }
                public string? Keyid { get; set; }
                public string? GetHLR { get; set; }
                public List<string>? Num { get; set; }
            }

            public class REPERTOIREcreaterequest
            {
                public string? Keyid { get; set; }
                public string? RepertoireEdit { get; set; }
                public string? RepertoireNom { get; set; }
            }

            public class REPERTOIREmodifrequest
            {
                public string? Keyid { get; set; }
                public string? RepertoireEdit { get; set; }
                public List<string>? Num { get; set; } = [];
                public List<string>? Champ1 { get; set; }
            }

            public class ShortlinkRequest { public string? Keyid { get; set; } public string? Shortlink { get; set; } }
            public class SMSReponse { public string? Num { get; set; } }
        }

        namespace IO.Swagger.Api
        {
            public class SmsApi
            {
                public object SendSms(SmsUniqueRequest request) => request;
                public object SendSmsMulti(SMSRequest request) => request;
            }

            public class CreditApi
            {
                public object GetCredit(string keyid, string credit) => keyid;
                public System.Threading.Tasks.Task<object> GetCreditAsync(string keyid, string credit) => System.Threading.Tasks.Task.FromResult<object>(keyid);
            }

            public class SetListeNoireApi { public object SetListeNoire(string keyid, string setlisteNoire, string num) => keyid; }
            public class DelListeNoireApi { public object DelListeNoire(string keyid, string delListeNoire, string num) => keyid; }
            public class GetListeNoireApi { public object GetListeNoireWithHttpInfo(string keyid, string getListeNoire) => keyid; }
            public class CampagneApi { public object GetCampagne(string keyid, string rapportCampagne, string dateDeb, string dateFin) => keyid; }
        }

        static class Program
        {
            const string Key = "4f1d2c";
            static readonly string ReadonlyKey = "4f1d2c";
            static readonly string FromOutside = System.Environment.GetEnvironmentVariable("KEY") ?? "";
            static string PropertyKey => "4f1d2c";
            static readonly SmsUniqueRequest Shared = new SmsUniqueRequest();

            static void Prepare(SmsUniqueRequest request) => request.Smslong = "6";

            static async System.Threading.Tasks.Task Send(
                SmsApi smsapi, CreditApi credit, SetListeNoireApi set, DelListeNoireApi del, GetListeNoireApi get, CampagneApi campaign,
                SmsUniqueRequest given, SMSRequest many, ComptageRequest count, string unknown, bool condition)
            {
                await System.Threading.Tasks.Task.Yield();
        {{markedStatements}}
            }
        }
        """);
}
