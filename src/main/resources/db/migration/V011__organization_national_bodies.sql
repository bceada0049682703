-- Bodies that plans of every agency name and whose people do not work with this product.
insert into external_body (name)
select unnest(array[
    'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Chính phủ', 'Thủ tướng Chính phủ', 'Văn phòng Chính phủ', 'Trung ương',
    'Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương', 'Kiểm toán Nhà nước', 'Thanh tra Chính phủ',
    'Bộ Quốc phòng', 'Bộ Công an', 'Bộ Ngoại giao', 'Bộ Nội vụ', 'Bộ Tư pháp', 'Bộ Tài chính', 'Bộ Công Thương',
    'Bộ Nông nghiệp và Môi trường', 'Bộ Xây dựng', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Khoa học và Công nghệ',
    'Bộ Giáo dục và Đào tạo', 'Bộ Y tế', 'Bộ Dân tộc và Tôn giáo', 'Ngân hàng Nhà nước Việt Nam',
    'Bộ Kế hoạch và Đầu tư', 'Bộ Thông tin và Truyền thông', 'Bộ Giao thông vận tải', 'Bộ Tài nguyên và Môi trường',
    'Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Lao động - Thương binh và Xã hội',
    'Bảo hiểm xã hội Việt Nam', 'Các bộ, ngành Trung ương', 'VCCI',
    'Liên đoàn Thương mại và Công nghiệp Việt Nam', 'Mặt trận Tổ quốc Việt Nam']);
