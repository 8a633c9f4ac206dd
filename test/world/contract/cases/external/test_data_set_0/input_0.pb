Baj
locationa.binj
offset4j
length12p