using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Twilio;

/// <summary>An application that takes Twilio's status callbacks, behind a proxy at another address.</summary>
internal static class TwilioHost
{
    public const string Token = "0123456789abcdef0123456789abcdef";
    public const string PublicAddress = "https://shop.example/";

    public static Task<ReceiptHost> StartAsync(Action<TwilioReceiptOptions>? configure = null, LogLevel hostingLevel = LogLevel.Warning) =>
        ReceiptHost.StartAsync(
            services => services.AddTwilioReceipts(options =>
            {
                options.AuthTokens.Add(Token);
                options.PublicAddress = new Uri(PublicAddress);
                configure?.Invoke(options);
            }),
            application => application.MapTwilioReceipts("/{**path}"),
            hostingLevel);
}
