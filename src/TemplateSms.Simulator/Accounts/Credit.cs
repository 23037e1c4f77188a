namespace TemplateSms.Simulator.Accounts;

/// <summary>The account's money. It goes down by the price of each segment, and never below zero.</summary>
internal sealed class Credit(decimal euros, decimal pricePerSegment)
{
    private readonly Lock _lock = new();
    private decimal _euros = euros;
    private decimal _settled = euros;

    /// <summary>Told the new balance when the charges of a request are settled.</summary>
    public event Action<decimal>? Changed;

    public decimal PricePerSegment => pricePerSegment;

    public decimal Euros
    {
        get
        {
            lock (_lock)
                return _euros;
        }
    }

    /// <summary>How many messages of one segment the balance pays for.</summary>
    public long Segments => pricePerSegment == 0 ? long.MaxValue : (long)decimal.Min(decimal.Floor(Euros / pricePerSegment), long.MaxValue);

    /// <summary>Pays for a message; false, and nothing is paid, when the balance is too small.</summary>
    public bool TryCharge(int segments)
    {
        var price = segments * pricePerSegment;
        lock (_lock)
        {
            if (price > _euros)
                return false;
            _euros -= price;
            return true;
        }
    }

    /// <summary>Tells the balance, if a message was paid since: once a request, which may have paid for many.</summary>
    public void Settle()
    {
        lock (_lock)
        {
            if (_euros == _settled)
                return;
            _settled = _euros;
            // Under the lock: whoever keeps the balance keeps the last one.
            Changed?.Invoke(_euros);
        }
    }
}
