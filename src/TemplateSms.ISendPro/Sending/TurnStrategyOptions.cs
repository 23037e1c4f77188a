using Polly;

namespace TemplateSms.ISendPro.Sending;

/// <summary>Polly's name for the strategy, and nothing else.</summary>
internal sealed class TurnStrategyOptions : ResilienceStrategyOptions
{
    public TurnStrategyOptions() => Name = "Turn";
}
