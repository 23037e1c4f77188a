using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Isendpro;

/// <summary>An application that takes iSendPro's callbacks.</summary>
internal static class IsendproHost
{
    public const string Secret = "Hk3-secret_0123456789";

    /// <summary>Starts an application with the secret above that takes receipts at a path.</summary>
    public static Task<ReceiptHost> StartAsync(
        string pattern = "/receipts", Action<IsendproReceiptOptions>? configure = null, LogLevel hostingLevel = LogLevel.Warning) =>
        ReceiptHost.StartAsync(
            services => services.AddIsendproReceipts(options =>
            {
                options.Secrets.Add(Secret);
                configure?.Invoke(options);
            }),
            application => application.MapIsendproReceipts(pattern),
            hostingLevel);
}
