using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites.Twilio;

/// <summary>Verifies code that uses Twilio's own SDK, whose shape in 8.2.0 is declared here: nothing references it.</summary>
internal static class TwilioCall
{
    private const string Sdk = """
        namespace Twilio.Types
        {
            public class PhoneNumber
            {
                public PhoneNumber(string number) { }
                public static implicit operator PhoneNumber(string number) => new(number);
            }
        }

        namespace Twilio.Clients
        {
            public interface ITwilioRestClient { }
            public class TwilioRestClient : ITwilioRestClient
            {
                public TwilioRestClient(string username, string password, string? accountSid = null, string? region = null, object? httpClient = null, string? edge = null) { }
            }
        }

        namespace Twilio
        {
            public class TwilioClient
            {
                public static void Init(string username, string password) { }
                public static void Init(string username, string password, string accountSid) { }
                public static void SetUsername(string username) { }
                public static void SetPassword(string password) { }
            }
        }

        namespace Twilio.Security { public class RequestValidator { public RequestValidator(string secret) { } } }
        namespace Twilio.AuthStrategies { public class BasicAuthStrategy { public BasicAuthStrategy(string username, string password) { } } }
        namespace Twilio.Credential
        {
            public class ClientCredentialProvider { public ClientCredentialProvider(string clientId, string clientSecret) { } }
            public class OrgsClientCredentialProvider { public OrgsClientCredentialProvider(string clientId, string clientSecret) { } }
        }

        namespace Twilio.Rest.Api.V2010.Account
        {
            public class CreateMessageOptions
            {
                public CreateMessageOptions(PhoneNumber to) => To = to;
                public PhoneNumber To { get; }
                public PhoneNumber? From { get; set; }
                public PhoneNumber? FallbackFrom { get; set; }
                public string? MessagingServiceSid { get; set; }
                public string? Body { get; set; }
                public string? ContentSid { get; set; }
                public bool? SmartEncoded { get; set; }
            }

            public class MessageResource
            {
                public static MessageResource Create(CreateMessageOptions options, ITwilioRestClient? client = null) => new();
                public static Task<MessageResource> CreateAsync(CreateMessageOptions options, ITwilioRestClient? client = null) => Task.FromResult(new MessageResource());
                public static MessageResource Create(PhoneNumber to, string? pathAccountSid = null, PhoneNumber? from = null, string? messagingServiceSid = null, string? body = null, List<Uri>? mediaUrl = null, string? contentSid = null, Uri? statusCallback = null, int? validityPeriod = null, bool? smartEncoded = null, PhoneNumber? fallbackFrom = null, ITwilioRestClient? client = null) => new();
                public static Task<MessageResource> CreateAsync(PhoneNumber to, string? pathAccountSid = null, PhoneNumber? from = null, string? messagingServiceSid = null, string? body = null, List<Uri>? mediaUrl = null, string? contentSid = null, Uri? statusCallback = null, int? validityPeriod = null, bool? smartEncoded = null, PhoneNumber? fallbackFrom = null, ITwilioRestClient? client = null) => Task.FromResult(new MessageResource());
                public static object CreateWithHeaders(PhoneNumber to, string? pathAccountSid = null, PhoneNumber? from = null, string? messagingServiceSid = null, string? body = null) => new();
                public static object Read(string? pathAccountSid = null, PhoneNumber? to = null, PhoneNumber? from = null) => new();
                public static MessageResource Update(string pathSid, string? pathAccountSid = null, string? body = null) => new();
            }

            public class CallResource
            {
                public static object Create(PhoneNumber to, PhoneNumber from) => new();
            }
        }

        static class Senders { public static readonly PhoneNumber Shop = new("Café Zoé"); }
        """;

    /// <summary>Statements in a project of a gateway, by default iSendPro's: what the SDK sends goes to Twilio all the same.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string markedStatements, string gateway = "isendpro") => VerifyAsync(Sdk, markedStatements, gateway);

    /// <summary>Statements in a project with another library in the SDK's place.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string library, string markedStatements, string gateway) => CSharpVerifier.VerifyAsync(
        new CallSiteAnalyzer(),
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Twilio;
        using Twilio.Clients;
        using Twilio.Rest.Api.V2010.Account;
        using Twilio.Types;

        {{library}}

        static class Program
        {
            const string Token = "0123456789abcdef";
            static readonly string FromOutside = Environment.GetEnvironmentVariable("TOKEN") ?? "";
        
            static async Task Send(PhoneNumber someone, string unknown, bool condition, CreateMessageOptions given)
            {
                await Task.Yield();
        {{markedStatements}}
            }
        }
        """,
        TestProject.Empty.WithOption("build_property.SmsGateway", gateway));
}
