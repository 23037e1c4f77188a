namespace TemplateSms.Simulator.Rules;

/// <summary>The costs of the texts of a request. A text for all numbers is measured once.</summary>
internal sealed class TextCosts(GatewayRules rules, SendRequest request)
{
    private readonly int _allowed = RequestRules.AllowedSegments(rules, request);
    private TextCost? _shared;

    public TextCost Of(int recipient)
    {
        if (_shared is not null)
            return _shared;

        var text = request.TextOf(recipient) ?? "";
        var cost = TextCost.Of(text, request.IsUcs2, request.ReservesStop ? rules.Reserve : 0, _allowed);
        if (request.Texts.Count <= 1)
            _shared = cost;
        return cost;
    }
}
