namespace TemplateSms.Soak.Proof;

/// <summary>The most units that a message of one template had, in each encoding; -1 before the first.</summary>
internal sealed class Observed
{
    private long _gsm7 = -1;
    private long _ucs2 = -1;

    public void Add(bool isGsm7, long units)
    {
        if (isGsm7)
            _gsm7 = Math.Max(_gsm7, units);
        else
            _ucs2 = Math.Max(_ucs2, units);
    }

    public long Most(bool isGsm7) => isGsm7 ? _gsm7 : _ucs2;
}
