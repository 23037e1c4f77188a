using System.ComponentModel.DataAnnotations;

namespace OrderShop;

/// <summary>The settings of the shop.</summary>
public sealed class ShopOptions
{
    /// <summary>The page where a customer follows an order; the order's id is put behind it.</summary>
    [Required]
    public Uri TrackingPage { get; set; } = null!;

    /// <summary>The database file, from the folder of the application; it is created when there is none.</summary>
    [Required]
    public string Database { get; set; } = "data/ordershop.db";

    /// <summary>The wait before a message is tried again whose gateway could not be reached.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The page where a customer follows this order.</summary>
    public Uri TrackingPageOf(string orderId) => new(TrackingPage, orderId);
}
