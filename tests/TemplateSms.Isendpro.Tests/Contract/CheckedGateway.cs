using TemplateSms.Clients.Tests.Contract;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>A simulated gateway with Prism in front of it, for all tests of a class.</summary>
public sealed class CheckedGateway : IAsyncLifetime
{
    public const string BlackListed = "33600000011";

    private PrismProxy? _prism;

    public SmsGateway Gateway { get; private set; } = null!;

    /// <summary>Where Prism listens.</summary>
    public Uri BaseAddress => _prism!.BaseAddress;

    public async Task InitializeAsync()
    {
        Gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { BlackListed } });
        if (PrismProxy.IsInstalled)
            _prism = await PrismProxy.StartAsync(Gateway.BaseAddress, ProviderDocument.ReadStrict());
    }

    public async Task DisposeAsync()
    {
        if (_prism is not null)
            await _prism.DisposeAsync();
        await Gateway.DisposeAsync();
    }
}
