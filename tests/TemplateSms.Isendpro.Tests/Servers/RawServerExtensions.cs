using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Isendpro.Tests.Servers;

/// <summary>Clients of a server.</summary>
internal static class RawServerExtensions
{
    public static IsendproClient Client(this RawServer server, Action<IsendproOptions>? change = null) =>
        new(new HttpClient(), Sample.Options(server.BaseAddress, change));
}
